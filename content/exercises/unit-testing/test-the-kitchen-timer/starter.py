import unittest

from timer import shown, typed
