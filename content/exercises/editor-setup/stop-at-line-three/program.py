guests = 4
cups = guests * 2
guests = guests + 1
chairs = guests
print("cups:", cups)
print("chairs:", chairs)
