def draw(names):
    gifts = {}
    shifted = names[1:] + names[:1]
    for giver, receiver in zip(names, shifted):
        gifts[giver] = receiver
    return gifts
