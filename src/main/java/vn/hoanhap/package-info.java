/// The register of a commune police post. Layers are packages below this one, features are packages
/// inside them.
package vn.hoanhap;
