"""A weather service in front of an upstream that is slow, forgetful and sometimes down."""
