package dev.guildhall.adapter.in.faces.support;

/** What pages tell about the installation. */
public interface UiFacts {

    /** Whether answers come from the demo model. */
    boolean demoModel();

    /** Version of the product. */
    String version();
}
