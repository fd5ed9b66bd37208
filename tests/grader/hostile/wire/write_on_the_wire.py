# Tries to write forged answers on the wire. Stopped by: the codec; an answer is a plain value, and it has to be the right one.
import json, os, struct
text = json.dumps(['=', [], [], [[], []], True]).encode()
def __getattr__(name):
    def forge(*args):
        for number in range(3, 30):
            try: os.write(number, struct.pack('<II', len(text), len(text)) + text)
            except OSError: pass
    return forge
