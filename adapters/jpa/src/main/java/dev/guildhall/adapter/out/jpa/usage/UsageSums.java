package dev.guildhall.adapter.out.jpa.usage;

import dev.guildhall.domain.usage.UsageReport.Grouping;

/** The statements behind usage reports. */
final class UsageSums {

    private static final String SUMS = """
            count(*) as calls, cast(sum(u.input_tokens) as bigint) as input,
            cast(sum(u.output_tokens) as bigint) as output, cast(sum(u.cost_micros) as bigint) as cost
            """;
    private static final String PERIOD = " where u.tenant_id = :tenant and u.at >= :from and u.at < :to ";
    private static final String DEAREST_FIRST = " group by 1, 2 order by cost desc, 1";
    private static final String IN_ORDER = " group by 1, 2 order by 1";

    private UsageSums() {}

    static String by(Grouping grouping) {
        return switch (grouping) {
            case EMPLOYEE ->
                "select cast(u.employee_id as text) as key, e.persona_name as label, " + SUMS
                        + " from usage_entries u join employees e on e.tenant_id = u.tenant_id and e.id = u.employee_id"
                        + PERIOD + DEAREST_FIRST;
            case MODEL -> grouped("u.model") + DEAREST_FIRST;
            case OPERATION -> grouped("u.operation") + DEAREST_FIRST;
            case DAY -> grouped("to_char(u.at at time zone 'UTC', 'YYYY-MM-DD')") + IN_ORDER;
        };
    }

    private static String grouped(String key) {
        return "select " + key + " as key, " + key + " as label, " + SUMS + " from usage_entries u" + PERIOD;
    }
}
