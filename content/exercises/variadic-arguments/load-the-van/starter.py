# 1. Write load(*kilos, driver=80).


# 2. Write too_heavy(limit, *kilos).


# 3. Write check_order(order).


# Leave this one as it is.
def book(van, town, hour=8):
    return van + " to " + town + " at " + str(hour)


# 4. Write book_form(form, **changes). It calls book.
