# Tries to import Milepost. Stopped by: the view of files: it isn't in it.
import milepost.domain
escaped = 'it is there'
