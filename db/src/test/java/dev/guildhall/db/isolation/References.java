package dev.guildhall.db.isolation;

import java.util.Optional;

/** Finds what a new row can refer to. */
interface References {

    /** The value of a column that refers to another table's row; empty to leave it out. */
    Optional<String> value(Table table, String column, String tenant, int number);
}
