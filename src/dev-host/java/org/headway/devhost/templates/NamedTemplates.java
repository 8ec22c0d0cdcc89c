package org.headway.devhost.templates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates by a function from name to address; they never change while the host runs. */
final class NamedTemplates extends ResourceLoader {
    private final Function<String, URL> source;

    NamedTemplates(Function<String, URL> source) {
        this.source = source;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) {
        URL file = source.apply(name);
        try {
            if (file != null) {
                return file.openStream();
            }
            throw new ResourceNotFoundException("There is no template " + name);
        } catch (IOException failure) {
            throw new ResourceNotFoundException("The template " + name + " cannot be read", failure);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
