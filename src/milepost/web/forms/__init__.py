"""What a request says, as values of the domain, or one sentence for each field that cannot be used."""
