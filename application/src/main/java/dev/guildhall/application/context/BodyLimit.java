package dev.guildhall.application.context;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares how large the body of one entry point may be, where the usual limit is too small. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface BodyLimit {

    /** Limit of an entry point that declares none, in bytes. */
    int USUAL = 64 * 1024;

    /** The limit in bytes. */
    int value();
}
