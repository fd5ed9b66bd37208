# Tries to crash the compiler with a deep expression. Stopped by: its own process: a crash is no verdict.
eval('(' * 5000 + ')' * 5000)
