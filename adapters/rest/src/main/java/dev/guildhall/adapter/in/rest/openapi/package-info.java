/** What the generated API description needs beside the resources' own annotations. */
@NullMarked
package dev.guildhall.adapter.in.rest.openapi;

import org.jspecify.annotations.NullMarked;
