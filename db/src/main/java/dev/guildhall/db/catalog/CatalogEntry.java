package dev.guildhall.db.catalog;

import java.util.List;

/**
 * One listing as a catalog file has it.
 *
 * @param priceMicros micro-dollars a month
 */
record CatalogEntry(
        String slug,
        String name,
        String specialty,
        String seniority,
        String stability,
        long priceMicros,
        String modelTier,
        String estimatedUsage,
        List<String> skills,
        List<String> tools,
        List<String> tags,
        String description,
        String prompt) {}
