__version__ = "0.1.0"

from seenet.names import get_name as __getattr__, list_names as __dir__
