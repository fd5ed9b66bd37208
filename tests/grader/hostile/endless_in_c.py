# Tries to never end inside one call that no signal handler interrupts. Stopped by: the limit on time.
# Ends by: wall
import re
re.match(r'(a+)+$', 'a' * 60 + 'b')
