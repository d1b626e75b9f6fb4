/** What the build itself runs beside the tests. */
package org.onrecord.build;
