"""What the shop learns from its own history. Training is a program of its own; the server only reads what that wrote."""
