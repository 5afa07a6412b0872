package dev.guildhall.adapter.in.faces.support;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Named;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what stands behind a view: known to it by the class name in lower camel case, one per request. */
@Documented
@Stereotype
@Named
@PageScoped
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass") // a stereotype gives its scope to classes
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FacesPage {}
