package dev.guildhall.adapter.out.jpa.tx;

import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Starts the mapping library by code: no persistence.xml, no container, no JTA, no connection needed to start. */
public final class Database {

    private Database() {}

    /**
     * A factory of sessions.
     *
     * @param dataSource with connections that take part in no other transaction manager
     * @param rows the mapped classes
     */
    public static SessionFactory open(DataSource dataSource, List<Class<?>> rows) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("guildhall");
        rows.forEach(configuration::managedClass);
        return configuration
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                // The server's messages quote rows; what may be logged of a failure is in the PortFailure.
                .property(AvailableSettings.LOG_JDBC_ERRORS, false)
                .property(AvailableSettings.JSON_FORMAT_MAPPER, new NoFormat())
                .property(AvailableSettings.XML_FORMAT_MAPPER, new NoFormat())
                .property(AvailableSettings.JAKARTA_VALIDATION_MODE, "none")
                .property(
                        AvailableSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .property(AvailableSettings.ALLOW_METADATA_ON_BOOT, false)
                .property(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL")
                .property(AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, 16)
                .createEntityManagerFactory();
    }
}
