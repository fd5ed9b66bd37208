"""A chatbot that answers a shop's questions: `language` understands them, `service` holds the conversations."""
