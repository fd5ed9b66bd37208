# Tries to fetch a page. Stopped by: the filter of system calls, the network namespace.
import urllib.request
escaped = str(urllib.request.urlopen('http://192.0.2.1/', timeout=1))
