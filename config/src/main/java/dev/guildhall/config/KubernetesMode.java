package dev.guildhall.config;

/** How the platform reaches a cluster; this version knows only {@link #OFF}. */
enum KubernetesMode {
    OFF,
    KUBECONFIG,
    IN_CLUSTER
}
