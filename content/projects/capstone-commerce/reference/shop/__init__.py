"""A shop: catalogue, carts, orders that never oversell, recommendations, and dashboards."""
