from .fares import fare
from .sailings import next_sailing
