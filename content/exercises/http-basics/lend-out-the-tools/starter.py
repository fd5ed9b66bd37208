# 1. Write meaning(status).


# 2. Write may_repeat(method).


# 3. Write status_for(method, signed_in, keeper, exists).


# 4. Write status_of_wish(content_type, readable, complete, free).
