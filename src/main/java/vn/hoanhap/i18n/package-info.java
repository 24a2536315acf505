/// Keys to Vietnamese (default) and English text, numbers and dates. No logic lives here.
package vn.hoanhap.i18n;
