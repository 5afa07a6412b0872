package dev.guildhall.adapter.in.faces.support;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Makes {@link PageScoped} known to the container. */
public final class PageScopeExtension implements Extension {

    void addContext(@Observes AfterBeanDiscovery event) {
        event.addContext(new PageContext());
    }
}
