# Tries to change pytest for those who come after. Stopped by: the view of files, Landlock.
import pytest
open(pytest.__file__, 'a').write('\n')
escaped = 'it wrote there'
