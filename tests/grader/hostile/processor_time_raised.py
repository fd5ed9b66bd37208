# Tries to raise its own limit on processor time. Stopped by: the limits of the process.
import resource
resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
escaped = "it raised the limit"
