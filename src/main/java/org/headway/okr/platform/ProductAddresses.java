package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.Container;
import org.headway.okr.view.Addresses;

/** Addresses below the product's own, as links within it need them. */
@Named
public final class ProductAddresses implements Addresses {

    private final ApplicationProperties product;

    @Inject
    public ProductAddresses(@ComponentImport ApplicationProperties product) {
        this.product = product;
    }

    @Override
    public String of(String key) {
        return address(UrlMode.RELATIVE, key);
    }

    @Override
    public String absolute(String key) {
        return address(UrlMode.CANONICAL, key);
    }

    @Override
    public String ofTable(Container project) {
        return product.getBaseUrl(UrlMode.CANONICAL) + "/plugins/servlet/headway-project/" + project.key();
    }

    @Override
    public String ofContainer(Container container) {
        String place = container.type() == Container.Type.SPACE ? "/display/" : "/browse/";
        return product.getBaseUrl(UrlMode.RELATIVE) + place + container.key();
    }

    private String address(UrlMode mode, String key) {
        return product.getBaseUrl(mode) + "/plugins/servlet/headway/" + key;
    }
}
