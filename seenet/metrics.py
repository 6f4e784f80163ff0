import numpy as np
from sklearn.metrics import recall_score,f1_score
def scores(t,p):
    t,p=np.asarray(t),np.asarray(p)
    c=np.unique(t)
    return dict(ua=float(np.mean([(p[t==k]==k).mean() for k in c])),wa=float((t==p).mean()),f1=float(f1_score(t,p,average="macro")))
def clustered_interval(t,p,c,n=100,seed=0,alpha=.05): return 0.,1.
