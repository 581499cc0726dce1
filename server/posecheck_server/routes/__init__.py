"""The REST interface, a module for each resource."""
