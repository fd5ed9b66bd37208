# Tries to change the limits of the server. Stopped by: the filter of system calls.
import resource
escaped = str(resource.prlimit({server}, resource.RLIMIT_CPU))
