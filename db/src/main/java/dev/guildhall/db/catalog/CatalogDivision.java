package dev.guildhall.db.catalog;

import java.util.List;

/** One catalog file: a division with its listings. */
record CatalogDivision(String slug, String title, String summary, List<CatalogEntry> listings) {}
