package dev.guildhall.adapter.out.jpa.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as the catalogue describes it.
 *
 * @param key columns of its primary key, in order
 * @param readable whether the server may read it
 */
record CatalogTable(String name, List<Column> columns, List<Column> key, boolean readable) {

    CatalogTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A column with its type. */
    record Column(String name, String type) {

        String quoted() {
            return CatalogTable.quoted(name);
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The columns that are taken out. */
    List<Column> exported() {
        return columns.stream()
                .filter(column -> Withheld.column(name, column.name()).isEmpty())
                .toList();
    }

    /** Reads a part: each row as JSON, and where it is. Parameters: tenant; where the part before ended, if any; how many. */
    String select(boolean first) {
        return "select row_to_json(part.taken)::text, part.place from (select (select taken from (select "
                + names(exported()) + ") taken) as taken, "
                + key.stream()
                        .map(column -> column.quoted() + "::text")
                        .collect(Collectors.joining(", ", "json_build_array(", ")::text as place"))
                + " from public." + quoted(name) + " where tenant_id = ?" + (first ? "" : " and " + behind())
                + " order by " + names(key) + " limit ?) part";
    }

    private String behind() {
        return "(" + names(key) + ") > "
                + IntStream.range(0, key.size())
                        .mapToObj(i -> "cast(cast(? as json) ->> " + i + " as "
                                + key.get(i).type() + ")")
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
    }
}
