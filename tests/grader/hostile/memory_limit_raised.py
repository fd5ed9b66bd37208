# Tries to raise its own limit on memory. Stopped by: the limits of the process.
import resource
resource.prlimit(0, resource.RLIMIT_AS, (2**40, 2**40))
escaped = "it raised the limit"
