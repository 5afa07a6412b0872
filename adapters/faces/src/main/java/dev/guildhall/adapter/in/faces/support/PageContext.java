package dev.guildhall.adapter.in.faces.support;

import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.faces.context.FacesContext;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link PageScoped} instances with the Faces request. Pages own nothing that has to be given back, so they are
 * dropped with the request and not destroyed.
 */
final class PageContext implements Context {

    @Override
    public Class<? extends Annotation> getScope() {
        return PageScoped.class;
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean, CreationalContext<T> creation) {
        T existing = get(bean);
        if (existing != null) {
            return existing;
        }
        T created = bean.create(creation);
        instances().put(bean, created);
        return created;
    }

    @Override
    @SuppressWarnings("unchecked") // only instances that this bean created are kept under it
    public <T> @Nullable T get(Contextual<T> bean) {
        return (T) instances().get(bean);
    }

    @Override
    public boolean isActive() {
        return FacesContext.getCurrentInstance() != null;
    }

    @SuppressWarnings("unchecked") // nobody else uses this key
    private static Map<Contextual<?>, Object> instances() {
        Map<Object, Object> attributes = FacesContext.getCurrentInstance().getAttributes();
        return (Map<Contextual<?>, Object>)
                attributes.computeIfAbsent(PageContext.class, key -> new HashMap<Contextual<?>, Object>());
    }
}
