# Tries to serve a module of its own to the check. Stopped by: its own process; the check's side finds modules itself.
import sys, types
class Finder:
    @staticmethod
    def find_spec(name, *rest): print('asked for', name)
sys.meta_path.insert(0, Finder)
sys.modules['pytest'] = types.ModuleType('pytest')
def __getattr__(name): return lambda *args: None
