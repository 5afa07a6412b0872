package dev.guildhall.archtests;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that rules are held against, read once for all tests. */
final class Code {

    /** They hold no code, but would count as interfaces. */
    private static final ImportOption NO_PACKAGE_INFO = location -> !location.contains("package-info");

    /** The rules themselves, and the samples that break them. */
    private static final ImportOption PRODUCT_ONLY = location -> !location.contains("dev/guildhall/archtests/");

    private Code() {}

    /** The product: all modules' main classes. */
    static JavaClasses product() {
        return Product.CLASSES;
    }

    /** The samples that break the rules. */
    static JavaClasses samples() {
        return Samples.CLASSES;
    }

    private static final class Product {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(NO_PACKAGE_INFO)
                .withImportOption(PRODUCT_ONLY)
                .importPackages(Place.ROOT);
    }

    private static final class Samples {
        static final JavaClasses CLASSES =
                new ClassFileImporter().withImportOption(NO_PACKAGE_INFO).importPackages(Place.SAMPLES);
    }
}
