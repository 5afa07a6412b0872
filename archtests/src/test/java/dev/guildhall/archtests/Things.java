package dev.guildhall.archtests;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ClassesTransformer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What rules speak about. */
public final class Things {

    private Things() {}

    /** Classes. */
    public static ClassesTransformer<JavaClass> classes(String description, Predicate<? super JavaClass> which) {
        return things(description, classes -> classes.stream().filter(which));
    }

    /** Methods as written, without those that the compiler adds. */
    public static ClassesTransformer<JavaMethod> methods(String description, Predicate<? super JavaMethod> which) {
        return things(
                description,
                classes -> classes.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(Things::isWritten)
                        .filter(which));
    }

    /** Fields as written, without those that the compiler adds. */
    public static ClassesTransformer<JavaField> fields(String description, Predicate<? super JavaField> which) {
        return things(
                description,
                classes -> classes.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> !field.getName().contains("$"))
                        .filter(which));
    }

    private static boolean isWritten(JavaMethod method) {
        return !method.getName().contains("$") && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static <T> ClassesTransformer<T> things(String description, Function<JavaClasses, Stream<T>> find) {
        return new AbstractClassesTransformer<>(description) {
            @Override
            public Iterable<T> doTransform(JavaClasses classes) {
                return find.apply(classes).toList();
            }
        };
    }
}
