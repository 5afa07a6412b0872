package dev.guildhall.archtests;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a class stands in the layout. A sample stands where it would stand if the samples' package were the root of the
 * product, so that rules need not know whether they look at samples or at the product.
 */
public final class Place {

    /** The root of the product's packages. */
    public static final String ROOT = "dev.guildhall";

    /** The root of the samples' packages. */
    public static final String SAMPLES = "dev.guildhall.archtests.samples";

    private Place() {}

    /** The package of a class, below the product's root when it is ours: {@code domain.run}; else in full. */
    public static String of(JavaClass type) {
        String name = type.getPackageName();
        if (name.startsWith(SAMPLES)) {
            return below(SAMPLES, name);
        }
        return isOurs(type) ? below(ROOT, name) : name;
    }

    /** Whether a class is ours, be it product or sample. */
    public static boolean isOurs(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) || name.startsWith(ROOT + ".");
    }

    /** Our classes at certain places, in the syntax of {@link PackageMatchers}: {@code domain..}, {@code application..in}. */
    public static DescribedPredicate<JavaClass> in(String... places) {
        PackageMatchers matchers = PackageMatchers.of(places);
        String names = Arrays.stream(places).collect(Collectors.joining("', '", "'", "'"));
        return DescribedPredicate.describe("in " + names, type -> isOurs(type) && matchers.test(of(type)));
    }

    /** Classes of packages that are not ours, named in full. */
    public static DescribedPredicate<JavaClass> foreign(String... packages) {
        PackageMatchers matchers = PackageMatchers.of(packages);
        String names = Arrays.stream(packages).collect(Collectors.joining("', '", "'", "'"));
        return DescribedPredicate.describe(
                "of " + names, type -> !isOurs(type) && matchers.test(type.getPackageName()));
    }

    private static String below(String root, String name) {
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }
}
