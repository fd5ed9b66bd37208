import pytest
from garden import WaitingList
