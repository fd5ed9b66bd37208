def fare(a, b, c):
    l = a * 900
    I = b * 400
    O = c * 250
    return l + l + O


def minutes_on_board(h, m, hh, mm):
    x=h*60+m;y=hh*60+m
    return x-y


def sign( n,t ):
    str = n + ": " #name
    return str + str(t) + " min"
