package dev.guildhall.archtests.rules;

import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All rules over compiled classes. */
public final class Rules {

    private static final List<Rule> ALL = Stream.of(
                    LayerRules.all(),
                    OrderRules.all(),
                    AdapterRules.all(),
                    FenceRules.all(),
                    InPortRules.all(),
                    OutPortRules.all(),
                    AuthorityRules.all(),
                    AuditRules.all(),
                    TransactionRules.all(),
                    HiddenInputRules.all(),
                    EntryPointRules.all(),
                    BeanRules.all(),
                    OutputRules.all(),
                    ComparisonRules.all(),
                    NameRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** Each rule once. */
    public static List<Rule> all() {
        return ALL;
    }
}
