package dev.guildhall.adapter.in.faces.support;

import jakarta.inject.Scope;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One instance per request that Faces serves. Unlike {@code @RequestScoped} it is no normal scope: the container hands
 * out the instance itself and no proxy of it, so page classes can be final, have final fields, and need no constructor
 * without arguments that would leave them empty.
 */
@Documented
@Scope
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PageScoped {}
