class Speaker:
    def __init__(self, volume):
        self.volume = volume

    @property
    def volume(self):
        return self._volume

    @volume.setter
    def volume(self, value):
        if value < 0:
            raise ValueError("too quiet")
        print("set", value)
        if value > 10:
            value = 10
        self._volume = value


speaker = Speaker(7)
speaker.volume = speaker.volume * 2
loud = speaker.volume
try:
    speaker.volume = -3
except ValueError as error:
    print(error)
print(speaker.volume)
speaker._volume = 99
print(speaker.volume)
