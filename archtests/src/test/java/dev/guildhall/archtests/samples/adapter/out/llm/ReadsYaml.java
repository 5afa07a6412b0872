package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;
import org.yaml.snakeyaml.Yaml;

/** Reads a format that is the catalog's. */
@Breaks("fence-yaml")
record ReadsYaml(Yaml yaml) {}
