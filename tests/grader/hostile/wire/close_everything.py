# Tries to close all descriptors. Stopped by: no answer is no pass.
import os
os.closerange(0, 256)
def __getattr__(name): return lambda *args: None
